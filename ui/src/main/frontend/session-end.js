// Prévient cinq minutes avant la fin de la session ; chaque échange avec le serveur, de n’importe quel onglet, repousse
// l’échéance. Dix heures après la connexion, rien ne la repousse plus. Qui se déconnecte d’un onglet l’est de tous.
const WARNING = 300;
const TABS = 'portail.session';

class SessionEnd extends HTMLElement {
  connectedCallback() {
    this.tabs = new BroadcastChannel(TABS);
    this.tabs.onmessage = (told) => (told.data === 'out' ? location.reload() : this.postpone());
    this.listener = () => {
      this.tabs.postMessage('here');
      this.postpone();
    };
    this.leaves = () => {
      this.leaving = true;
    };
    this.left = () => this.leaving && this.tabs.postMessage('out');
    window.addEventListener('portail-sortie', this.leaves);
    window.addEventListener('pagehide', this.left);
    window.Vaadin?.connectionState?.addStateChangeListener(this.listener);
    if (this.longest > 0) {
      const left = Math.max(1, this.longest - WARNING) * 1000;
      this.last = setTimeout(() => this.warn(this.lastText, this.lastAct, () => {}), left);
    }
    this.postpone();
  }

  disconnectedCallback() {
    this.tabs.close();
    window.removeEventListener('portail-sortie', this.leaves);
    window.removeEventListener('pagehide', this.left);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.listener);
    clearTimeout(this.timer);
    clearTimeout(this.last);
  }

  postpone() {
    clearTimeout(this.timer);
    this.dialog?.close();
    if (!(this.seconds > 0)) return;
    const left = Math.max(1, this.seconds - WARNING) * 1000;
    this.timer = setTimeout(() => this.warn(this.text, this.act, () => this.$server.prolong()), left);
  }

  warn(said, offered, then) {
    this.dialog?.remove();
    this.dialog = this.build(said, offered, then);
    this.dialog.showModal();
  }

  build(said, offered, then) {
    const dialog = document.createElement('dialog');
    dialog.className = 'session-end';
    const heading = Object.assign(document.createElement('h2'), { textContent: this.heading, id: 'fin-de-session' });
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', heading.id);
    const text = Object.assign(document.createElement('p'), { textContent: said });
    const act = Object.assign(document.createElement('button'), { textContent: offered, className: 'btn', type: 'button' });
    act.addEventListener('click', () => {
      dialog.close();
      then();
    });
    dialog.append(heading, text, act);
    this.append(dialog);
    return dialog;
  }
}

customElements.define('cl-session-end', SessionEnd);
