import { expect, test } from 'vitest';
import { looksEnglish } from './english';

test.each([
  'Thank you for your time. Could you tell me what I could do better next time?',
  'Thanks, Anna',
  'Hi Zoë, thx!',
  'ok',
  '',
  '12.30?',
  'Dear Ms Nguyễn, thank you. Kind regards, Łukasz Żółkiewski',
  'Guten Tag Frau Krause, thank you for the call. I learned a lot from your feedback and will prepare better.',
  'Kubernetes, Terraform, Python, Postgres, Kafka, Airflow, dbt, Spark: which of these would you want me to know?',
  'hiya u asked bout days i can do any day but weds cos of college',
  'Good day po, thank you for the opportunity. May I ask po what are my lapses?',
  'Dear Mr 田中, thank you for your kind letter and for the interview.',
])('“%s” is taken as English', (text) => {
  expect(looksEnglish(text)).toBe(true);
});

test.each([
  'Vielen Dank für Ihre Zeit. Könnten Sie mir sagen, was ich beim nächsten Mal besser machen kann?',
  'Gracias por su tiempo. ¿Podría decirme qué podría mejorar para la próxima vez?',
  'Merci pour votre réponse. Je vous souhaite une bonne journée.',
  'Grazie per il vostro tempo',
  'Dziękuję za odpowiedź',
  'Bedankt voor het gesprek, ik heb er veel van geleerd.',
  'Tack för svaret',
  'Спасибо за ваше время',
  'ありがとうございます',
  'شكرا على وقتكم',
  'Hi Marta, muchas gracias por la entrevista, me gustaría saber qué puedo mejorar para otra vez.',
])('“%s” is not', (text) => {
  expect(looksEnglish(text)).toBe(false);
});
