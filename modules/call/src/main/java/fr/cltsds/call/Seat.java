package fr.cltsds.call;

/** The seats planned for one collège, and how many of them go to people who speak for themselves and represent nobody. */
public record Seat(int planned, int speakingForThemselves) {

    static final Seat NONE = new Seat(0, 0);

    public int representing() {
        return planned - speakingForThemselves;
    }
}
