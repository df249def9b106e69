// 404.html is served for addresses of any depth: this asks where the archive begins, then gives the
// page its style and its links. It stands in the page itself, allowed by hash.
;(() => {
  /** Archives lie near the top: an address with hundreds of slashes must not ask hundreds of times. */
  const MOST_QUESTIONS = 24

  /** The page waits no longer for its style and for the titles that are near. */
  const MOST_MS = 2000

  /** Folders that could be the root, the likeliest first, so that few questions go astray. */
  const candidates = () => {
    const known = (page.dataset.folders ?? '').split(' ')
    const names = location.pathname.split('/').slice(1, -1)
    const all = [...names.keys(), names.length].map((depth) => ({
      // With the origin: an address may begin with two slashes.
      url: location.origin + ['', ...names.slice(0, depth), ''].join('/'),
      // What is followed by a folder of the archive’s is above it.
      isLikely: known.includes(names[depth] ?? ''),
    }))
    const near = all.slice(0, MOST_QUESTIONS).reverse()
    return [...near.filter((c) => c.isLikely), ...near.filter((c) => !c.isLikely)]
  }

  /** @param {string} url */
  const isRoot = async (url) => {
    try {
      const answer = await fetch(`${url}site.js`)
      await answer.text()
      // Some hosts answer everything with a page.
      return answer.ok && !!answer.headers.get('content-type')?.includes('javascript')
    } catch {
      return false
    }
  }

  const findRoot = async () => {
    const { siteUrl } = page.dataset
    if (siteUrl && location.href.startsWith(siteUrl)) return siteUrl
    if (location.protocol === 'file:') return './'
    for (const { url } of candidates()) if (await isRoot(url)) return url
    return undefined
  }

  const showPage = async () => {
    const head = document.querySelector('template')
    const root = await findRoot()
    if (!head || root === undefined) {
      page.dataset.lost = ''
      return
    }
    for (const element of document.querySelectorAll('[data-path]')) {
      const name = element.localName === 'form' ? 'action' : 'href'
      element.setAttribute(name, root + (element.getAttribute('data-path') ?? ''))
    }
    const files = /** @type {DocumentFragment} */ (head.content.cloneNode(true))
    for (const element of files.children) {
      const name = element.localName === 'script' ? 'src' : 'href'
      element.setAttribute(name, root + (element.getAttribute(name) ?? ''))
    }
    document.querySelector('link[rel=icon]')?.remove()
    const settled = Promise.all([
      ...Array.from(files.querySelectorAll('link[rel=stylesheet]'), (sheet) =>
        anyOf(sheet, 'load'),
      ),
      anyOf(window, 'nearest'),
    ])
    head.replaceWith(files)
    await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, MOST_MS))])
    page.dataset.root = root
  }

  /**
   * @param {EventTarget} target
   * @param {string} event
   */
  const anyOf = (target, event) =>
    new Promise((resolve) => {
      for (const name of [event, 'error']) target.addEventListener(name, resolve, { once: true })
    })

  const page = document.documentElement
  document.addEventListener('DOMContentLoaded', () => void showPage())
})()
