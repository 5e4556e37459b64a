package fr.cltsds.wording;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people find the portal: the beginning of every link that leaves the house.
 *
 * @param publicUrl without a slash at its end
 */
@ConfigurationProperties("portail")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    /** The whole address of a page, given its path from the root. */
    public URI of(String path) {
        return URI.create(publicUrl + path);
    }
}
