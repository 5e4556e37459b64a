package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.ui.space.kit.Facts;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;

/** Who signs, for those who do not decide it. */
final class SignatoryFacts extends Div {

    private static final long serialVersionUID = 1L;

    SignatoryFacts(Wording words, CandidacyPage page, Instant now) {
        add(new H3(words.of("candidacy.signatory")));
        page.signatory()
                .ifPresentOrElse(
                        one -> add(facts(words, one, now)),
                        () -> add(new Paragraph(words.of("candidacy.signatory.none"))));
        add(new Paragraph(words.of("candidacy.signatory.only-by-link")));
    }

    private static Facts facts(Wording words, CandidacyPage.Signatory one, Instant now) {
        var facts = new Facts()
                .fact(words.of("candidacy.signatory.name"), one.name())
                .fact(words.of("candidacy.signatory.function"), one.function())
                .fact(words.of("candidacy.signatory.email"), one.email());
        one.linkSentAt()
                .ifPresent(at -> facts.fact(
                        words.of("candidacy.signatory.link"),
                        words.of("candidacy.signatory.link-sent", FrenchDates.day(now, at), Minute.of(at))));
        return facts;
    }
}
