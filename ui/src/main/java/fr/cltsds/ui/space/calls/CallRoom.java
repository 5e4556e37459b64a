package fr.cltsds.ui.space.calls;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.kernel.Missing;
import fr.cltsds.people.Role;
import fr.cltsds.ui.space.Addressed;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What every page about calls asks: who is there, which call it is, and how it stands. */
@Component
record CallRoom(Wording words, MyRooms rooms, CallEditingBoard board, Clock clock) {

    boolean isTheSecretariats() {
        return rooms.nationalRoles().contains(Role.SECRETARIAT);
    }

    /** For anybody else, nothing is there. */
    void enter() {
        if (!isTheSecretariats()) {
            throw new Missing(Role.SECRETARIAT);
        }
    }

    CallEditing call(BeforeEnterEvent entering) {
        return board.call(new CallId(Addressed.id(entering, Places.CALL_ID)));
    }

    CallEditing again(CallEditing seen) {
        return board.call(seen.id());
    }

    Instant now() {
        return clock.instant();
    }
}
