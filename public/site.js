// @ts-check
// On every page, before it is drawn: the chosen appearance. Reading does not depend on it.
;(() => {
  const root = document.documentElement
  const key = 'appearance'
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
  apply(stored())

  document.addEventListener('DOMContentLoaded', () => {
    const field = /** @type {HTMLElement | null} */ (document.querySelector('.theme'))
    if (!field) return
    for (const input of field.querySelectorAll('input')) {
      input.checked = input.value === (stored() ?? 'auto')
    }
    field.hidden = false
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
  })
})()
