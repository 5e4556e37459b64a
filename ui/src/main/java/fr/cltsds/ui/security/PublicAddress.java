package fr.cltsds.ui.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people find the portal.
 *
 * @param publicUrl its address as they type it, without a slash at the end
 */
@ConfigurationProperties("portail")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI publicUrl) {

    public boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }
}
