// The collections and their schemas. At the root, not in src/, because srcDir is '.'.

import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { UI_KEYS } from './src/build/ui-keys/ui-keys.ts';
import { CONTENT, readProgramme } from './src/writing/sources.ts';

const { groups, phases } = readProgramme(CONTENT).process;
const phaseIds = [...groups, ...phases].map(({ id }) => id);

/** What a page says about itself besides Starlight's own keys; strict, so that a typing error stops the build. */
const pageSchema = z.strictObject({
  /** "For mentors", as it stands under the title. */
  audience: z.string(),
  /** A phase of content/programme/process.yaml, or a heading that phases stand under. */
  phase: z.enum(phaseIds),
  duration: z.string().optional(),
  updated: z.date(),
  /** In a translation: which Finnish text it was last read against; `npm run translations` writes it. */
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
  /** Requirement ids of content/requirements.yaml that the page answers. */
  covers: z.array(z.string().regex(/^[MS]\d?-\d{2}$/)),
  /** Everyday words and questions by which people look for the page: what title and headings do not say. */
  keywords: z.array(z.string().trim().min(1)).min(1),
  next: z.strictObject({ slug: z.string(), text: z.string() }).optional(),
  /** Label above the title; without it, the name of the page's group in the sidebar. */
  eyebrow: z.string().optional(),
  /** The line "for whom, phase, duration"; generated pages say it in their own way. */
  metaLine: z.boolean().default(true),
});

/** Every language says every key: no label may come from another language. */
const uiSchema = z.object(
  Object.fromEntries(UI_KEYS.map((key) => [key, z.string().min(1)])) as Record<(typeof UI_KEYS)[number], z.ZodString>,
);

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageSchema }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: uiSchema }) }),
};
