// The platform of a programme in one language → the course: its sections in order, with the guide's pages, the forms and
// packs as files, the glossary, and the self-study courses with their questions.
import { currentVersion } from '../form/imprint.ts';
import type { Locale } from '../locales.ts';
import type { PlatformItem } from '../programme/platform.ts';
import type { Text } from '../text/text.ts';
import { paragraph } from '../xml/html.ts';
import type { Activity, MoodleCourse } from './course.ts';
import { loudly, packFolder, placeFolder, placeOf } from './folders.ts';
import { pageOf } from './pages.ts';
import { type CourseFace, type CourseSources, faceOf, knownAddress } from './sources.ts';
import { studyActivities } from './study.ts';

/** @throws Error for a page or a self-study course that is not there */
export function planCourse(sources: CourseSources, locale: Locale): MoodleCourse {
  const { platform, process, organisation } = sources.programme;
  const { course } = platform;
  const face = faceOf(sources, locale);
  const dates = [...sources.forms, ...face.packs].map((one) => Date.parse(currentVersion(one).date));
  return {
    shortName: course.shortName[locale],
    fullName: organisation.programme[locale],
    summary: paragraph(course.summary[locale]),
    language: locale,
    // The day of the newest document: the same content gives the same bytes.
    time: Math.max(...dates) / 1000,
    sections: course.sections.map(({ section, summary, items }) => ({
      name: process.sections.find(({ id }) => id === section)?.name[locale] ?? '',
      summary: summary ? paragraph(summary[locale]) : '',
      activities: items.flatMap((item) => activitiesOf(item, face)),
    })),
  };
}

function activitiesOf(item: PlatformItem, face: CourseFace): Activity[] {
  const { sources, locale } = face;
  if ('page' in item) return [pageOf(item.page, face)];
  if ('folder' in item) return [placeFolder(item, face)];
  if ('packs' in item) return [packFolder(item, face)];
  if ('forum' in item) return [{ kind: 'forum', key: item.forum, ...described(item, locale) }];
  if ('glossary' in item) {
    const entries = glossaryEntries(face);
    return [{ kind: 'glossary', key: item.glossary, ...described(item, locale), entries }];
  }
  if ('warning' in item) {
    const text = placeOf(sources.programme.platform, item.warning).warning?.[locale];
    return text ? [{ kind: 'label', name: text, html: loudly(text) }] : [];
  }
  if ('link' in item) {
    const address = sources.readPage(locale, item.link) && knownAddress(sources.site, `${locale}/${item.link}/`);
    return address ? [{ kind: 'url', ...described(item, locale), address }] : [];
  }
  const course = sources.courses.find(({ id }) => id === item.course);
  if (!course) throw new Error(`There is no self-study course "${item.course}" for the platform.`);
  return studyActivities(course, face);
}

const described = ({ name, intro }: { readonly name: Text; readonly intro: Text }, locale: Locale) => ({
  name: name[locale],
  intro: paragraph(intro[locale]),
});

const glossaryEntries = ({ sources, locale }: CourseFace) =>
  sources.glossary.map(({ term, definition, also }) => ({
    concept: term[locale],
    html: paragraph(definition[locale]),
    also: also?.[locale] ?? [],
  }));
