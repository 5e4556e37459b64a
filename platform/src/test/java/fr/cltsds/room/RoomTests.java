package fr.cltsds.room;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ModuleTest
class RoomTests {

    private final ApplicationContext context;

    @Autowired
    RoomTests(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void thePortalStarts() {
        assertThat(context).isNotNull();
    }
}
