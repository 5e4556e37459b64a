package fr.cltsds.ui.site;

import fr.cltsds.kernel.Sha256;
import fr.cltsds.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the site its name, its contact and its banner; asks the database nothing. */
@Component
@ControllerAdvice(basePackageClasses = SiteFrame.class)
class SiteFrame {

    private static final List<String> LOOKS = List.of("tokens.css", "site.css", "icons/sprite.svg");

    private final Site site;

    SiteFrame(SiteSettings settings, Wording wording, Environment environment) {
        var demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.site = new Site(
                wording.of("site.name"),
                wording.of("site.tagline"),
                demonstration,
                demonstration ? fictional(wording) : settings.contact(),
                wording.label(settings.accessibility().conformity()),
                settings.source(),
                version());
    }

    @ModelAttribute("site")
    Site site() {
        return site;
    }

    private static Contact fictional(Wording wording) {
        return new Contact(
                wording.of("site.demonstration.contact.name"),
                wording.of("site.demonstration.contact.function"),
                wording.of("site.demonstration.contact.organisation"),
                wording.of("site.demonstration.contact.email"),
                wording.of("site.demonstration.contact.phone"),
                wording.of("site.demonstration.contact.hours"),
                wording.of("site.demonstration.contact.address"));
    }

    private static String version() {
        var digest = Sha256.digest();
        LOOKS.forEach(look -> read("static/" + look, digest));
        return Sha256.ofDigest(digest.digest()).value().substring(0, 8);
    }

    private static void read(String look, MessageDigest digest) {
        try (var bytes = new DigestInputStream(new ClassPathResource(look).getInputStream(), digest)) {
            var _ = bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
