package fr.cltsds.ui.space;

import fr.cltsds.ui.space.kit.Page;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.wording.Wording;

/** A page in the nation's room; whoever holds no national role finds nothing there, because its boards answer so. */
public abstract class NationalPage extends Page {

    private static final long serialVersionUID = 1L;

    protected NationalPage(Wording words) {
        super(words);
    }

    @Override
    public Standing standing() {
        return Standing.inTheNation(say("room.nation"));
    }
}
