package fr.cltsds.ui.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation presents itself to the public. A demonstration has its own answers to all of it.
 *
 * @param contact who answers the public
 * @param dataProtection who answers for personal data; the same when it is not told
 * @param source where the source code is published
 * @param formSecret signs the forms; the same on every node, and drawn at each start when it is not told
 */
@ConfigurationProperties("portail.site")
record SiteSettings(
        @DefaultValue Contact contact,
        @Nullable Contact dataProtection,
        @DefaultValue Publisher publisher,
        @DefaultValue Audit accessibility,
        @DefaultValue Limits limits,
        @DefaultValue("") String source,
        @DefaultValue("") String formSecret) {

    /** Who publishes and who hosts, as the law asks. */
    record Publisher(
            @DefaultValue("") String name,
            @DefaultValue("") String director,
            @DefaultValue("") String host) {}

    /** What an auditor found of the site's accessibility; not conforming as long as nobody has looked. */
    record Audit(
            @DefaultValue("NONE") Conformity conformity,
            @Nullable LocalDate audited,
            @DefaultValue("") String auditor,
            @DefaultValue("") String rate,
            @DefaultValue List<String> gaps,
            @Nullable LocalDate declared) {}

    /** How far a site conforms to the RGAA, as its declaration must say. */
    enum Conformity {
        NONE,
        PARTIAL,
        TOTAL
    }

    /** What one address or one mailbox may ask for, so that nobody is flooded in our name. */
    record Limits(
            @DefaultValue("60") int formsPerAddressInTenMinutes,
            @DefaultValue("6") int lettersPerMailboxInAnHour,
            @DefaultValue("60") int printsPerAddressInTenMinutes) {}
}
