// What an organiser's face answers in forms.
import type { Answers } from '../../toolkit/browser.ts';
import type { WrittenTexts } from './written-face.ts';

/**
 * By the ids of inputs; nothing for what is not written. The place for a group or a pair is left alone: most papers
 * belong to a pair, and are put together by its code.
 */
export function answersOf(face: WrittenTexts): Answers {
  const { name, programme, group, coordinator, coordinatorContact, contact, retention } = face;
  const answers = {
    programme_name: programme,
    organiser_name: name,
    organiser: name,
    group_name: group,
    group_label: group,
    coordinator_name: coordinator,
    sig_coordinator_name: coordinator,
    coordinator_contact: coordinatorContact,
    controller_name: name,
    controller_contact: contact,
    retention_until: retention,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
}
