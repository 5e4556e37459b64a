// Garde sur cet appareil ce qui est écrit, tant que le portail ne l’a pas enregistré.
const PREFIX = 'portail.reponse.';
const OLDEST = 30 * 24 * 3600 * 1000;
const PATIENCE = 6000;

const unsaved = new Set();
let late;

for (const name of Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) {
  try {
    if (Date.now() - JSON.parse(localStorage.getItem(name)).at > OLDEST) localStorage.removeItem(name);
  } catch {
    localStorage.removeItem(name);
  }
}

const texts = (nodes) => [...nodes].map((node) => node.querySelector('label')?.textContent ?? '').join('\n');

function value(field) {
  switch (field.localName) {
    case 'vaadin-radio-group':
      return texts([...field.querySelectorAll('vaadin-radio-button')].filter((button) => button.checked));
    case 'vaadin-checkbox-group':
      return texts([...field.querySelectorAll('vaadin-checkbox')].filter((box) => box.checked));
    case 'vaadin-checkbox':
      return String(field.checked);
    case 'vaadin-multi-select-combo-box':
      return field.selectedItems.map((item) => item.label).sort().join('\n');
    case 'vaadin-combo-box':
      return field.selectedItem?.label ?? '';
    case 'vaadin-select':
      return field.value ? (field.querySelector('vaadin-select-value-button')?.textContent ?? '').trim() : '';
    default:
      return field.inputElement?.value ?? field.value ?? '';
  }
}

// Ce que dit la barre du bas : « Enregistrement… », puis, si rien ne répond, où le texte est gardé.
function tell() {
  clearTimeout(late);
  document.querySelectorAll('.saving').forEach((bar) => bar.setAttribute('data-state', unsaved.size ? 'writing' : ''));
  if (unsaved.size) {
    late = setTimeout(() => {
      document.querySelectorAll('.saving').forEach((bar) => bar.setAttribute('data-state', 'kept'));
    }, PATIENCE);
  }
}

class Answer extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', this);
    this.addEventListener('change', this);
  }

  disconnectedCallback() {
    unsaved.delete(this.key);
    tell();
  }

  handleEvent() {
    const kept = { at: Date.now(), base: this.base ?? 0, parts: this.parts() };
    try {
      localStorage.setItem(PREFIX + this.key, JSON.stringify(kept));
    } catch {
      // Plus de place, ou stockage refusé : il reste l’enregistrement par le portail.
    }
    unsaved.add(this.key);
    tell();
  }

  parts() {
    const fields = this.querySelectorAll('[data-part]');
    return Object.fromEntries([...fields].map((field) => [field.getAttribute('data-part'), value(field)]));
  }

  forget(kept) {
    const now = this.parts();
    const names = new Set([...Object.keys(kept), ...Object.keys(now)]);
    if ([...names].every((name) => (kept[name] ?? '') === (now[name] ?? ''))) this.forgetAll();
  }

  // Le portail a répondu sans l’enregistrer : le texte reste sur l’appareil, et la page dit pourquoi.
  answered() {
    unsaved.delete(this.key);
    tell();
  }

  forgetAll() {
    localStorage.removeItem(PREFIX + this.key);
    unsaved.delete(this.key);
    tell();
  }

  recall() {
    try {
      return JSON.parse(localStorage.getItem(PREFIX + this.key) ?? 'null');
    } catch {
      return null;
    }
  }
}

customElements.define('cl-answer', Answer);
