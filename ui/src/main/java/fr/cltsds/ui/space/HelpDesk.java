package fr.cltsds.ui.space;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The person of this installation whom anybody may call. */
@ConfigurationProperties("portail.site.contact")
public record HelpDesk(
        @DefaultValue("") String name,
        @DefaultValue("") String function,
        @DefaultValue("") String organisation,
        @DefaultValue("") String phone,
        @DefaultValue("") String hours,
        @DefaultValue("") String email) {}
