/** Does something and answers no sooner than after so many milliseconds, so that its time tells nothing. */
export async function inNoLessThan<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work(), new Promise((resolve) => setTimeout(resolve, ms))]);
  return answer;
}
