package fr.cltsds;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal of the local committees for social work and social development, from the call to the guide. */
@SpringBootApplication
@Modulithic(
        systemName = "Portail des comités locaux",
        sharedModules = {"kernel", "room", "people", "geography", "journal", "wording"})
public class Portal {

    public static void main(String[] arguments) {
        var _ = SpringApplication.run(Portal.class, arguments);
    }
}
