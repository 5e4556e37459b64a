package fr.cltsds.ui.demo;

import fr.cltsds.kernel.EmailAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The people of the demonstration: those it comes with, and those whom its visitors have invited since. */
@Component
@Profile("demo")
public class DemoAccounts {

    private static final List<DemoAccount> TROUPE = List.of(
            account("camille.ferrand@hcts.example", "Camille Ferrand", "secrétaire du HCTS"),
            account("paul.mercier@hcts.example", "Paul Mercier", "président du HCTS"),
            account("nadia.belkacem@hcts.example", "Nadia Belkacem", "rapporteure du HCTS"),
            account("louis.garnier@ansa.example", "Louis Garnier", "consultant de l’ANSA"),
            account(
                    "jeanne.aubertin@val-clair.example",
                    "Jeanne Aubertin",
                    "chargée de développement de l’association Val-Clair, qui écrit sa candidature"),
            account(
                    "sonia.petit@val-clair.example",
                    "Sonia Petit",
                    "assistante sociale, qui relit et commente la candidature"),
            account(
                    "bruno.keller@ecole-des-rives.example",
                    "Bruno Keller",
                    "directeur de l’École du travail social des Rives, qui commence une candidature"),
            account(
                    "carla.pujol@ifs-alberes.example",
                    "Carla Pujol",
                    "responsable pédagogique de l’institut des Albères, qui reprend un dossier déposé"),
            account(
                    "jeanne.rocher@creuse.example",
                    "Jeanne Rocher",
                    "chargée de mission du conseil départemental de la Creuse, candidate en 2018"));

    private final ConcurrentMap<String, DemoAccount> invited = new ConcurrentHashMap<>();

    List<DemoAccount> troupe() {
        return TROUPE;
    }

    /** The account of that address, made when it is new: a demonstration trusts whoever holds its password. */
    public DemoAccount of(EmailAddress email, String name) {
        return find(email)
                .orElseGet(() -> invited.computeIfAbsent(email.value(), _ -> new DemoAccount(email, name, name)));
    }

    /** As {@link #of(EmailAddress, String)}, for one of whom only the address is known. */
    DemoAccount of(EmailAddress email) {
        return of(email, nameIn(email));
    }

    /** «prenom.nom» stands in most addresses. */
    private static String nameIn(EmailAddress email) {
        return Arrays.stream(
                        email.value().substring(0, email.value().indexOf('@')).split("\\.", -1))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining(" "));
    }

    Optional<DemoAccount> find(EmailAddress email) {
        return TROUPE.stream()
                .filter(account -> account.email().equals(email))
                .findFirst()
                .or(() -> Optional.ofNullable(invited.get(email.value())));
    }

    private static DemoAccount account(String email, String name, String words) {
        return new DemoAccount(new EmailAddress(email), name, words);
    }
}
