package fr.cltsds.ui.space;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The person of this installation whom anybody may call. */
@ConfigurationProperties("portail.contact")
public record HelpDesk(
        @DefaultValue("Secrétariat du portail") String name,
        @DefaultValue("") String function,
        @DefaultValue("") String phone,
        @DefaultValue("") String email) {}
