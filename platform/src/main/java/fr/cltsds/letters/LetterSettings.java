package fr.cltsds.letters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * In whose name letters leave.
 *
 * @param senderName what people see as the sender
 * @param senderAddress where answers and failures come back to
 */
@ConfigurationProperties("portail.letters")
record LetterSettings(
        @DefaultValue("Comités locaux du travail social") String senderName,
        @DefaultValue("bonjour@portail.example") String senderAddress) {}
