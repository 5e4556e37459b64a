package fr.cltsds.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server of the installation. */
@Component
@Profile("!demo")
class SmtpPostman implements Postman {

    private final ObjectProvider<JavaMailSender> server;
    private final LetterSettings settings;

    SmtpPostman(ObjectProvider<JavaMailSender> server, LetterSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public void post(PostedLetter letter) {
        var sender = server.getIfAvailable();
        if (sender == null) {
            throw new MailPreparationException("No mail server is set (spring.mail.host)");
        }
        var message = sender.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(message, true, UTF_8.name());
            parts.setFrom(settings.senderAddress(), settings.senderName());
            parts.setTo(letter.to());
            parts.setSubject(letter.subject());
            parts.setText(letter.text(), letter.html());
            for (var enclosure : letter.enclosures()) {
                parts.addAttachment(enclosure.name(), new ByteArrayDataSource(enclosure.content(), enclosure.type()));
            }
            message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "fr");
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailPreparationException("The letter could not be put in its envelope", unwritable);
        }
        sender.send(message);
    }

    private String domain() {
        return settings.senderAddress().substring(settings.senderAddress().indexOf('@') + 1);
    }
}
