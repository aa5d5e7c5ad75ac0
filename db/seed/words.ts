/** What made-up organisations, roles and places are put together from. */
export const FIRST = [
  'Harbour',
  'Fernside',
  'Northgate',
  'Bluebell',
  'Castle',
  'Meridian',
  'Ørsted',
  'Willow',
  'Quayside',
  'Lantern',
  'Orchard',
  'Saltmarsh',
  'Tideway',
  'Kestrel',
  'Beacon',
  'Rowan',
] as const;
export const SECOND = [
  'Libraries',
  'Health Trust',
  'Logistics',
  'Housing',
  'Energy',
  'Foods',
  'Museums',
  'Water',
  'Press',
  'Rail',
  'Insurance',
  'Robotics',
  'Schools',
  'Textiles',
] as const;
export const ROLES = [
  'Operations manager',
  'Data analyst',
  'Service designer',
  'Project co-ordinator',
  'Finance business partner',
  'Content editor',
  'Support lead',
  'Software engineer',
  'Procurement officer',
  'Research assistant',
  'Learning technologist',
  'Customer insight manager',
] as const;
export const LEVELS = ['', '', '', 'Senior ', 'Junior ', 'Interim '] as const;
export const PLACES = [
  'Leeds',
  'Bristol',
  'Cardiff',
  'Glasgow',
  'Norwich',
  'London',
  'Belfast',
  'Sheffield',
] as const;
export const SOURCES = ['Jobs board', 'A friend', 'Recruiter', 'Their website', 'LinkedIn'] as const;
export const SALARIES = ['£32,000', '£38,000 to £42,000', '£45k', '£51,000', 'Not said'] as const;
export const ACTIONS = [
  'Send the portfolio',
  'Ring the recruiter',
  'Read their annual report',
  'Ask about dates',
] as const;
export const NOTES = [
  'The advert asks for five years; I have four and the certificate.',
  'Rang first: they are happy with three days a week.',
  'Use the depot example here.',
  'Closes on a Sunday, so send it by Friday.',
] as const;
