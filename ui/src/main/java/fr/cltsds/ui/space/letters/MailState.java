package fr.cltsds.ui.space.letters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.cltsds.letters.LetterRow;
import fr.cltsds.letters.LetterStage;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** What became of a mail, in a badge and a sentence: when it left, or when it is tried again. */
final class MailState extends Div {

    private static final long serialVersionUID = 1L;

    MailState(Wording words, LetterRow letter) {
        add(badge(words, letter.stage()));
        letter.postedAt().ifPresent(at -> add(line(words.of("mails.posted", at))));
        letter.nextAttempt()
                .filter(_ -> letter.stage() == LetterStage.RETRIED)
                .ifPresent(at -> add(line(words.of("mails.next", letter.attempts(), at))));
        letter.failure()
                .filter(_ -> letter.stage() == LetterStage.RETRIED || letter.stage() == LetterStage.PARKED)
                .ifPresent(why -> add(line(words.of("mails.failure", why))));
    }

    private static Badge badge(Wording words, LetterStage stage) {
        var word = words.label(stage);
        return switch (stage) {
            case WRITTEN -> new Badge(Badge.Tone.PLAIN, Icon.CLOCK, word);
            case RETRIED -> new Badge(Badge.Tone.WARNING, Icon.REFRESH_CW, word);
            case POSTED -> new Badge(Badge.Tone.GOOD, Icon.CIRCLE_CHECK, word);
            case PARKED -> new Badge(Badge.Tone.WRONG, Icon.CIRCLE_ALERT, word);
            case ARCHIVED -> new Badge(Badge.Tone.PAST, Icon.ARCHIVE, word);
        };
    }

    private static Component line(String words) {
        var line = new Div(words);
        line.addClassName("quiet");
        return line;
    }
}
