package fr.cltsds.ui.space.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import fr.cltsds.wording.Wording;

/** Asks once before an act that cannot be undone, and names its effect on the very button. */
public final class ConfirmAct {

    private ConfirmAct() {}

    /**
     * @param question what is about to happen
     * @param effect what becomes of what there is
     * @param act the verb, as it stands on the button
     */
    @CanIgnoreReturnValue
    public static ConfirmDialog ask(Wording words, String question, String effect, String act, Runnable then) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(effect);
        dialog.setCancelable(true);
        dialog.setCancelText(words.of("confirm.cancel"));
        dialog.setConfirmText(act);
        dialog.addConfirmListener(_ -> then.run());
        dialog.open();
        return dialog;
    }

    /** As {@link #ask}, for an act that takes something away. */
    @CanIgnoreReturnValue
    public static ConfirmDialog askDanger(Wording words, String question, String effect, String act, Runnable then) {
        var dialog = ask(words, question, effect, act, then);
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }
}
