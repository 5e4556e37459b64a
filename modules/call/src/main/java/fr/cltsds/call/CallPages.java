package fr.cltsds.call;

import fr.cltsds.kernel.Slug;
import java.time.Instant;
import java.util.List;

/** Copies a published call out for those who read it. */
final class CallPages {

    private CallPages() {}

    static CallRow row(Call call, Instant now) {
        var window = call.window().orElseThrow();
        return new CallRow(
                call.id(),
                new Slug(call.identity().slug()),
                call.identity().title(),
                call.phaseAt(now),
                window.opensAt(),
                window.closesAt());
    }

    static CallPage page(Call call, List<CallPage.Answer> faq, Instant now) {
        var versions = call.specifications().reversed().stream()
                .filter(specification -> specification.publishedAt().isPresent())
                .map(CallPages::specification)
                .toList();
        return new CallPage(
                call.id(),
                call.identity().reference(),
                new Slug(call.identity().slug()),
                call.identity().title(),
                now,
                call.phaseAt(now),
                call.window().orElseThrow(),
                call.purpose(),
                call.thresholds(),
                versions.getFirst(),
                versions.subList(1, versions.size()),
                call.eligibility(),
                call.grid(),
                faq,
                call.extensions(),
                call.contact(),
                call.signatory(),
                call.formVersion(),
                call.publishedAt().orElseThrow(),
                call.discontinuation());
    }

    private static CallPage.Specification specification(CallSpecification version) {
        return new CallPage.Specification(
                version.number(),
                version.text(),
                version.changeNote(),
                version.file().orElseThrow(),
                version.publishedAt().orElseThrow());
    }
}
