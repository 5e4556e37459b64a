package fr.cltsds.ui.site;

import fr.cltsds.ui.site.Privacy.Kept;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a public service owes to say of itself: how accessible it is, who publishes it, what it keeps of people. */
@Controller
@KeptUntilItChanges
class LegalPages {

    private static final String REFERENCE = "4.1.2";

    private final SiteSettings settings;
    private final Site site;
    private final Wording wording;

    LegalPages(SiteSettings settings, SiteFrame frame, Wording wording) {
        this.settings = settings;
        this.site = frame.site();
        this.wording = wording;
    }

    @GetMapping("/accessibilite")
    String accessibility(Model page) {
        var audit = settings.accessibility();
        page.addAttribute(
                "statement",
                new Statement(
                        wording.label(audit.conformity()),
                        REFERENCE,
                        day(audit.audited()),
                        audit.auditor(),
                        audit.rate(),
                        audit.gaps(),
                        day(audit.declared())));
        return "site/accessibility";
    }

    @GetMapping("/mentions-legales")
    String legalNotice(Model page) {
        var publisher = settings.publisher();
        page.addAttribute(
                "legal",
                new Legal(
                        told(publisher.name(), "publisher"),
                        told(publisher.director(), "director"),
                        told(publisher.host(), "host")));
        return "site/legal-notice";
    }

    @GetMapping("/donnees-personnelles")
    String privacy(Model page) {
        var kept = Stream.of("request", "answers", "letters", "journal")
                .map(what -> new Kept(
                        wording.of("site.kept." + what),
                        wording.of("site.kept." + what + ".why"),
                        wording.of("site.kept." + what + ".how-long")))
                .toList();
        var officer =
                site.demonstration() || settings.dataProtection() == null ? site.contact() : settings.dataProtection();
        page.addAttribute("privacy", new Privacy(kept, wording.of("site.controller" + kind()), officer));
        return "site/privacy";
    }

    @GetMapping("/cookies")
    String cookies() {
        return "site/cookies";
    }

    /** A demonstration is nobody's publication; an installation that has not told says so. */
    private String told(String setting, String what) {
        return site.demonstration() || setting.isBlank() ? wording.of("site.legal." + what + kind()) : setting;
    }

    private String kind() {
        return site.demonstration() ? ".demonstration" : ".installation";
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(one -> FrenchDates.date(one.atStartOfDay(FrenchDates.PARIS).toInstant()))
                .orElse(null);
    }
}
