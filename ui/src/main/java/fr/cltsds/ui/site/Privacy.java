package fr.cltsds.ui.site;

import java.util.List;

/** What is kept of people, why and for how long, who answers for it and to whom one turns. */
record Privacy(List<Kept> kept, String controller, Contact officer) {

    /** One kind of thing that is kept. */
    record Kept(String what, String why, String howLong) {}
}
