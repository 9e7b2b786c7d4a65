// Who may put files into a folder: said for each role, so that a site that has changed its roles changes nothing here.
import { element, type XmlElement } from '../xml/xml.ts';
import { MOODLE_ROLES, type MoodleRole, type Placed } from './course.ts';
import { fields, numbered } from './elements.ts';

/** As a new site numbers them; a restore finds the roles by their short names. */
const ROLE_IDS: Readonly<Record<MoodleRole, number>> = { editingteacher: 3, teacher: 4, student: 5 };

export const roleIds: readonly number[] = MOODLE_ROLES.map((role) => ROLE_IDS[role]);

const CAPABILITY = 'mod/folder:managefiles';
/** CAP_ALLOW and CAP_PREVENT. */
const [ALLOW, PREVENT] = [1, -1];

/** roles.xml of an activity: nothing for one that is no folder. */
export const activityRoles = ({ activity }: Placed, time: number): XmlElement =>
  rolesOf(
    activity.kind === 'folder'
      ? MOODLE_ROLES.map((role) => ({
          id: ROLE_IDS[role],
          parts: fields({
            roleid: ROLE_IDS[role],
            capability: CAPABILITY,
            permission: activity.mayUpload.includes(role) ? ALLOW : PREVENT,
            timemodified: time,
            modifierid: null,
          }),
        }))
      : [],
  );

/** roles.xml of the course or an activity. */
export const rolesOf = (overrides: Parameters<typeof numbered>[2]): XmlElement =>
  element('roles', {}, [numbered('role_overrides', 'override', overrides), element('role_assignments')]);

/** roles.xml of the backup. */
export const roleDefinitions = (): XmlElement =>
  numbered(
    'roles_definition',
    'role',
    MOODLE_ROLES.map((role) => ({
      id: ROLE_IDS[role],
      parts: fields({
        name: '',
        shortname: role,
        nameincourse: null,
        description: '',
        sortorder: ROLE_IDS[role],
        archetype: role,
      }),
    })),
  );
