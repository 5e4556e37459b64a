// Prévient cinq minutes avant la fin de la session ; chaque échange avec le serveur repousse l’échéance.
const WARNING = 300;

class SessionEnd extends HTMLElement {
  connectedCallback() {
    this.listener = () => this.postpone();
    window.Vaadin?.connectionState?.addStateChangeListener(this.listener);
    this.postpone();
  }

  disconnectedCallback() {
    window.Vaadin?.connectionState?.removeStateChangeListener(this.listener);
    clearTimeout(this.timer);
  }

  postpone() {
    clearTimeout(this.timer);
    this.dialog?.close();
    if (!(this.seconds > 0)) return;
    this.timer = setTimeout(() => this.warn(), Math.max(1, this.seconds - WARNING) * 1000);
  }

  warn() {
    this.dialog ??= this.build();
    this.dialog.showModal();
  }

  build() {
    const dialog = document.createElement('dialog');
    dialog.className = 'session-end';
    const heading = Object.assign(document.createElement('h2'), { textContent: this.heading, id: 'fin-de-session' });
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', heading.id);
    const text = Object.assign(document.createElement('p'), { textContent: this.text });
    const act = Object.assign(document.createElement('button'), { textContent: this.act, className: 'btn', type: 'button' });
    act.addEventListener('click', () => {
      dialog.close();
      this.$server.prolong();
    });
    dialog.append(heading, text, act);
    this.append(dialog);
    return dialog;
  }
}

customElements.define('cl-session-end', SessionEnd);
