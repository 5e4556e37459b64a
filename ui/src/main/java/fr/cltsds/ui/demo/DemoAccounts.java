package fr.cltsds.ui.demo;

import fr.cltsds.kernel.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

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
                    "jeanne.rocher@creuse.example",
                    "Jeanne Rocher",
                    "chargée de mission du conseil départemental de la Creuse"),
            account("marc.lavaud@creuse.example", "Marc Lavaud", "directeur des solidarités de la Creuse, qui signe"),
            account("sonia.petit@creuse.example", "Sonia Petit", "assistante sociale de la Creuse, qui aide à écrire"),
            account(
                    "yann.le-goff@finistere.example",
                    "Yann Le Goff",
                    "chargé de mission du conseil départemental du Finistère"));

    private final ConcurrentMap<String, DemoAccount> invited = new ConcurrentHashMap<>();

    List<DemoAccount> troupe() {
        return TROUPE;
    }

    /** The account of that address, made when it is new: a demonstration trusts whoever holds its password. */
    public DemoAccount of(EmailAddress email, String name) {
        return find(email)
                .orElseGet(() -> invited.computeIfAbsent(email.value(), _ -> new DemoAccount(email, name, name)));
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
