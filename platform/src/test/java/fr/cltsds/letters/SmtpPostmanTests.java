package fr.cltsds.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.cltsds.kernel.Ids;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server receives from us. */
class SmtpPostmanTests {

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final LetterSettings settings = new LetterSettings("Comités locaux", "bonjour@portail.example");

    @BeforeEach
    void aMailServer() {
        mail.start();
    }

    @AfterEach
    void noMailServer() {
        mail.stop();
    }

    @Test
    void aLetterArrivesWithItsTwoFormsItsFileAndItsSender() throws MessagingException {
        var id = Ids.next();
        new SmtpPostman(server(mail.getSmtp().getPort()), settings)
                .post(new PostedLetter(
                        id,
                        "une.personne@territoire.example",
                        "Votre récépissé nº\u202f7",
                        "Bonjour, voici votre récépissé.",
                        "<p>Bonjour, voici votre récépissé.</p>",
                        List.of(new Enclosure("récépissé.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8)))));

        var message = mail.getReceivedMessages()[0];
        var whole = GreenMailUtil.getWholeMessage(message);
        assertThat(message.getSubject()).isEqualTo("Votre récépissé nº\u202f7");
        assertThat(new InternetAddress(message.getHeader("From")[0]).getPersonal())
                .isEqualTo("Comités locaux");
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@portail.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(whole).contains("text/plain", "text/html", "application/pdf");
    }

    @Test
    void aServerThatIsAwayIsAFailureAndNotALoss() {
        var letter = new PostedLetter(
                Ids.next(), "une.personne@territoire.example", "Un mot", "Mot", "<p>Mot</p>", List.of());

        assertThatThrownBy(() -> new SmtpPostman(server(1), settings).post(letter))
                .isInstanceOf(MailException.class);
        assertThatThrownBy(() -> new SmtpPostman(none(), settings).post(letter))
                .isInstanceOf(MailException.class)
                .hasMessageContaining("spring.mail.host");
    }

    private static ObjectProvider<JavaMailSender> server(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    private static ObjectProvider<JavaMailSender> none() {
        return new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
    }
}
