package fr.cltsds.ui.site;

import fr.cltsds.call.CallContact;
import fr.cltsds.call.CallPage;
import fr.cltsds.call.CallPurpose;
import fr.cltsds.call.ScoringCriterion;
import fr.cltsds.ui.site.CallSheet.Criterion;
import fr.cltsds.ui.site.CallSheet.Faq;
import fr.cltsds.ui.site.CallSheet.Level;
import fr.cltsds.ui.site.CallSheet.Milestone;
import fr.cltsds.ui.site.CallSheet.Notice;
import fr.cltsds.ui.site.CallSheet.Specification;
import fr.cltsds.ui.site.CallSheet.Tenet;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a whole call in words: what it asks, until when, who may answer and how the answers will be read. */
@Component
class CallSheets {

    private final CallCards cards;
    private final Attachments attachments;
    private final Wording wording;

    CallSheets(CallCards cards, Attachments attachments, Wording wording) {
        this.cards = cards;
        this.attachments = attachments;
        this.wording = wording;
    }

    CallSheet sheet(CallPage call) {
        return new CallSheet(
                cards.card(call),
                Paragraphs.summary(call.purpose().purpose()),
                notices(call),
                Paragraphs.of(call.purpose().purpose()),
                principles(call.purpose()),
                calendar(call),
                grace(call),
                call.eligibility(),
                call.grid().stream().map(this::criterion).toList(),
                call.signatory(),
                specification(call, call.specification()),
                call.former().stream()
                        .map(version -> specification(call, version))
                        .toList(),
                call.faq().stream()
                        .map(entry -> new Faq(entry.question(), Paragraphs.of(entry.answer())))
                        .toList(),
                contact(call.contact()));
    }

    static Contact contact(CallContact contact) {
        return new Contact(contact.name(), "", "", contact.email(), contact.phone(), "", contact.postalAddress());
    }

    private List<Notice> notices(CallPage call) {
        var givenUp = call.discontinuation().stream()
                .map(end -> new Notice(wording.of("site.call.discontinued"), end.reason(), Moment.day(end.at()), null));
        var extended = call.extensions().reversed().stream()
                .map(extension -> new Notice(
                        wording.of("site.call.extended", extension.newDeadline()),
                        extension.reason(),
                        Moment.day(extension.extendedAt()),
                        cards.inParis(extension.formerDeadline())));
        return Stream.concat(givenUp, extended).toList();
    }

    private List<Tenet> principles(CallPurpose purpose) {
        return List.of(
                new Tenet(wording.of("site.principle.social-work"), purpose.socialWork()),
                new Tenet(wording.of("site.principle.wide-panel"), purpose.widePanel()),
                new Tenet(wording.of("site.principle.everyone-included"), purpose.everyoneIncluded()));
    }

    private List<Milestone> calendar(CallPage call) {
        var dates = new TreeMap<Instant, String>();
        dates.put(call.window().closesAt(), "site.call.closing");
        if (call.publishedAt().isBefore(call.window().opensAt())) {
            dates.put(Moment.minute(call.publishedAt()), "site.call.published");
            dates.put(call.window().opensAt(), "site.call.opening");
        } else {
            dates.put(Moment.minute(call.publishedAt()), "site.call.published-open");
        }
        var next = Optional.ofNullable(dates.higherKey(call.now())).orElse(Instant.MAX);
        return dates.entrySet().stream()
                .map(date -> milestone(date.getKey(), wording.of(date.getValue()), next, call.now()))
                .toList();
    }

    private static Milestone milestone(Instant at, String label, Instant next, Instant now) {
        var isNext = at.equals(next);
        return new Milestone(Moment.at(at), label, isNext ? FrenchDates.day(now, at) : null, !now.isBefore(at), isNext);
    }

    private @Nullable String grace(CallPage call) {
        var grace = call.window().grace();
        return grace.isZero() ? null : wording.of("site.call.grace", grace.toHours());
    }

    private Criterion criterion(ScoringCriterion criterion) {
        var levels = criterion.levels();
        return new Criterion(
                criterion.title(),
                wording.of("site.call.weight", criterion.weight()),
                criterion.guidance(),
                IntStream.range(0, levels.size())
                        .mapToObj(score -> new Level(score, levels.get(score)))
                        .toList()
                        .reversed());
    }

    private Specification specification(CallPage call, CallPage.Specification version) {
        var file = version.file();
        var href = "/appels/" + call.slug() + "/cahier-des-charges?version=" + version.number();
        var name = wording.of("site.call.specification", version.number());
        return new Specification(
                version.number(),
                Moment.day(version.publishedAt()),
                version.changeNote(),
                Paragraphs.of(version.text()),
                attachments.of(
                        href, name, file.name(), file.size(), file.sha256().value()));
    }
}
