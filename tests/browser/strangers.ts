/**
 * Elements that no page of ours has, and only markup out of a text can have made: pictures, frames,
 * handlers, foreign scripts, links that run. Runs in the page, so it uses nothing outside itself.
 */
export function strangers(): string[] {
  const forbidden =
    'img, iframe, frame, object, embed, base, style, marquee, audio, video, [style], [srcdoc], meta[http-equiv=refresh], main form:not(.search-form, .choices)'
  return [...document.querySelectorAll('*')]
    .filter(
      (element) =>
        element.matches(forbidden) ||
        [...element.attributes].some(({ name }) => name.startsWith('on')) ||
        (element instanceof HTMLScriptElement &&
          // Data does not run.
          element.type !== 'application/ld+json' &&
          !element.src.startsWith(location.origin)) ||
        (element instanceof HTMLAnchorElement &&
          (!/^https?:$/.test(element.protocol) || element.hostname.includes('evil'))),
    )
    .map((element) => element.outerHTML.slice(0, 200))
}
