package fr.cltsds.ui.command;

import fr.cltsds.call.ReceiptVerdict;
import fr.cltsds.call.ReceiptVerification;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code ./portail verifie-recepisse AMI-2018-0007}: says whether what is stored is still what was filed, then ends. */
@Component
@ConditionalOnProperty("verifie-recepisse")
class ReceiptCommand implements ApplicationRunner {

    private final ReceiptVerification verification;
    private final Wording wording;
    private final ApplicationContext portal;
    private final String number;

    ReceiptCommand(
            ReceiptVerification verification,
            Wording wording,
            ApplicationContext portal,
            @Value("${verifie-recepisse}") String number) {
        this.verification = verification;
        this.wording = wording;
        this.portal = portal;
        this.number = number.strip();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var verdicts = verification.verify(number);
        verdicts.stream().map(this::inWords).forEach(System.out::println);
        var intact = verdicts.stream().allMatch(ReceiptVerdict.Intact.class::isInstance);
        System.exit(SpringApplication.exit(portal, () -> intact ? 0 : 1));
    }

    private String inWords(ReceiptVerdict verdict) {
        return switch (verdict) {
            case ReceiptVerdict.Intact found ->
                wording.of(
                        "receipt.intact",
                        found.number(),
                        found.version(),
                        FrenchDates.dateTime(found.filedAt()),
                        found.files(),
                        found.sha256().value());
            case ReceiptVerdict.Altered found ->
                wording.of(
                        "receipt.altered",
                        found.number(),
                        found.version(),
                        found.textAltered() ? 1 : 0,
                        found.alteredFiles().size(),
                        String.join(", ", found.alteredFiles()));
            case ReceiptVerdict.Unknown found -> wording.of("receipt.unknown", found.number());
        };
    }
}
