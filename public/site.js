// On every page, before it is drawn: the chosen theme, and links when the archive is opened from
// disk. Reading does not depend on it.
;(() => {
  const root = document.documentElement
  const key = 'appearance'
  const address = /** @type {HTMLScriptElement} */ (document.currentScript).src
  /** Storage may be forbidden; the site then follows the system. */
  const stored = () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  /** @param {string | null} theme */
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    else delete root.dataset.theme
  }

  /** @param {string} name of a script in the folder `search` */
  const load = (name) => {
    const script = document.createElement('script')
    script.src = new URL(`search/${name}.js`, address).href
    document.head.append(script)
  }

  /** In the menu where there is one, else in the foot. */
  const offerThemes = () => {
    const choices = { auto: 'as my device', light: 'light', dark: 'dark' }
    const field = document.createElement('div')
    field.className = 'theme'
    field.role = 'radiogroup'
    field.setAttribute('aria-labelledby', key)
    field.innerHTML = `<span id="${key}">Colours:</span>`
    for (const [value, name] of Object.entries(choices)) {
      const label = document.createElement('label')
      const input = document.createElement('input')
      Object.assign(input, { type: 'radio', name: key, value })
      input.checked = value === (stored() ?? 'auto')
      label.append(input, name)
      field.append(label)
    }
    const [menu, foot] = ['#menu', '.theme-place'].map((s) => document.querySelector(s))
    const wide = matchMedia('(width >= 48rem)')
    const place = () => (wide.matches ? foot : menu)?.append(field)
    wide.addEventListener('change', place)
    place()
    field.addEventListener('change', (event) => {
      const { value } = /** @type {HTMLInputElement} */ (event.target)
      apply(value)
      try {
        if (value === 'auto') localStorage.removeItem(key)
        else localStorage.setItem(key, value)
      } catch {
        // The choice then holds for this page only.
      }
    })
  }

  /** The menu covers the page: it closes when the focus leaves it, and where there is room for it in the head. */
  const closeMenu = () => {
    const menu = document.getElementById('menu')
    const header = menu?.closest('header')
    header?.addEventListener('focusout', ({ relatedTarget: to }) => {
      if (to instanceof Node && !header.contains(to)) menu?.hidePopover()
    })
    matchMedia('(width >= 48rem)').addEventListener('change', () => menu?.hidePopover())
  }

  /** From disk a folder shows a listing: links and forms get the page within it. */
  const nameIndexes = () => {
    for (const element of document.querySelectorAll('a[href], form[action]')) {
      const name = element.localName === 'form' ? 'action' : 'href'
      const written = element.getAttribute(name) ?? ''
      // A folder's address, before its query and anchor.
      const named = written.replace(/^((?!\w+:)[^?#]*\/)(?=[?#]|$)/, '$1index.html')
      if (named !== written) element.setAttribute(name, named)
    }
  }

  /** The field of the header, or the search page: Ctrl-K leads there; what suggests is loaded when it is first used. */
  const offerSearch = () => {
    const field = /** @type {HTMLInputElement | null} */ (
      document.querySelector('.site-search input')
    )
    if (!field) return
    const suggest = () => load('suggest')
    if (document.activeElement === field) suggest()
    else field.addEventListener('focus', suggest, { once: true })
    field.setAttribute('aria-keyshortcuts', 'Control+K Meta+K')
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || event.shiftKey) return
      event.preventDefault()
      // A phone has the search on a page of its own.
      if (!field.checkVisibility()) {
        location.href = /** @type {HTMLFormElement} */ (field.form).action
        return
      }
      field.focus()
      field.select()
    })
  }

  /** A link to a place on the page copies its address, too; how to cite the page loads what copies when it is opened. */
  const offerCopies = () => {
    document.addEventListener('click', ({ target: link }) => {
      if (!(link instanceof HTMLAnchorElement) || link.className !== 'copy') return
      // Only such pages may write to the clipboard.
      if (!isSecureContext) return
      void navigator.clipboard.writeText(link.href).then(() => {
        link.textContent = 'copied'
      })
    })
    document.querySelector('.cite')?.addEventListener('toggle', () => load('cite'), { once: true })
  }

  const start = () => {
    offerThemes()
    closeMenu()
    offerSearch()
    offerCopies()
    if (location.protocol !== 'file:') return
    nameIndexes()
    // What scripts add later, such as what a search found.
    new MutationObserver(nameIndexes).observe(root, { childList: true, subtree: true })
  }

  apply(stored())
  // 404.html loads this only when it has found it.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
  else start()
})()
