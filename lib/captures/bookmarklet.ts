/**
 * A bookmark that opens the box with the page one is on: its title, its address, and what is marked on it. Nothing else
 * of the page is looked at, and nothing is sent until the person presses.
 * @param origin where this Onward is reached, as "https://onward.example.org".
 */
export function bookmarklet(origin: string): string {
  const box = JSON.stringify(new URL('/applications/capture', origin).href);
  const code =
    `(()=>{const e=(s,n)=>encodeURIComponent(String(s).slice(0,n)),` +
    `u=${box}+'?title='+e(document.title,200)+'&url='+e(location.href,1500)+'&text='+e(getSelection(),1500);` +
    `open(u)||(location.href=u)})()`;
  // Percent signs and quotes would be read as something else where the address is kept.
  return `javascript:${encodeURI(code)}`;
}
