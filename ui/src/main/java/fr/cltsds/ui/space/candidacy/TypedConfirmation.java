package fr.cltsds.ui.space.candidacy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyRule;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.wording.Wording;
import java.util.Optional;
import java.util.function.Function;

/** Asks for a word to be typed before an act that cannot be undone, says its effect and who will be told. */
final class TypedConfirmation extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final String key;
    private final Refusals refusals;
    private final TextArea reason = new TextArea();
    private final TextField word = new TextField();
    private final Button confirm;
    private transient Function<String, Outcome<CandidacyId>> act = _ -> {
        throw new IllegalStateException("Nothing to confirm");
    };
    private transient Runnable after = () -> {};

    /** @param key of the act: its title, its effect and its word are beside it in the bundle */
    TypedConfirmation(Wording words, String key, String told) {
        this.words = words;
        this.key = key;
        this.refusals = new Refusals(words);
        setHeaderTitle(words.of(key + "-question"));
        setCloseOnOutsideClick(false);
        addClassName("typed-confirmation");
        reason.setLabel(words.of("candidacy.reason"));
        reason.setHelperText(words.of("candidacy.reason.help"));
        reason.setMinRows(3);
        reason.setManualValidation(true);
        reason.setVisible(false);
        word.setLabel(words.of("candidacy.type-word", words.of(key + "-word")));
        word.setManualValidation(true);
        add(new Div(
                refusals,
                new Paragraph(words.of(key + "-effect")),
                new Notice(Notice.Tone.PLAIN, Icon.MAIL, new Span(words.of("candidacy.told", told))),
                reason,
                word));
        confirm = Acts.danger(words.of(key), Icon.TRIANGLE_ALERT, this::confirm);
        confirm.setThemeName("error primary");
        confirm.setDisableOnClick(true);
        getFooter().add(Acts.plain(words.of("confirm.cancel"), Icon.X, this::close), confirm);
    }

    @CanIgnoreReturnValue
    TypedConfirmation withReason() {
        reason.setVisible(true);
        return this;
    }

    @CanIgnoreReturnValue
    TypedConfirmation then(Function<String, Outcome<CandidacyId>> act, Runnable after) {
        this.act = act;
        this.after = after;
        return this;
    }

    private void confirm() {
        refusals.clear();
        var expected = words.of(key + "-word");
        word.setInvalid(!word.getValue().strip().equalsIgnoreCase(expected));
        if (word.isInvalid()) {
            word.setErrorMessage(words.of("candidacy.type-word.wrong", expected));
            word.focus();
            confirm.setEnabled(true);
            return;
        }
        switch (act.apply(reason.getValue())) {
            case Outcome.Done<CandidacyId> _ -> {
                close();
                after.run();
            }
            case Outcome.Refused<CandidacyId>(var broken) -> {
                refusals.show(
                        broken,
                        one -> one.rule() == CandidacyRule.THE_REASON_IS_TOLD ? Optional.of(reason) : Optional.empty());
                confirm.setEnabled(true);
            }
        }
    }
}
