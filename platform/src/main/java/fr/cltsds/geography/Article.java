package fr.cltsds.geography;

/** How a name takes «de»: INSEE's type of liaison, in the order of its codes. */
enum Article {
    DE("de "),
    ELIDED("d’"),
    DU("du "),
    DE_LA("de la "),
    DES("des "),
    DE_L("de l’");

    private final String liaison;

    Article(String liaison) {
        this.liaison = liaison;
    }

    /** The codes begin at 0. */
    static Article of(int code) {
        return values()[code];
    }

    String before(String name) {
        return liaison + name;
    }
}
