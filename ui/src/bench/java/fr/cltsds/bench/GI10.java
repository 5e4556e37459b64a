package fr.cltsds.bench;

import java.util.Locale;

/** GI10: what row-level security costs on a list page, against the same statements without it. */
final class GI10 {

    private static final int TERRITORIES = 1000;
    private static final int ROUNDS = Integer.getInteger("portail.bench.rounds", 5);

    private GI10() {}

    public static void main(String[] arguments) throws Exception {
        var database = ManyTerritories.with(TERRITORIES);
        var policies = Pgbench.script("policies", ManyTerritories.underPolicies(TERRITORIES));
        var written = Pgbench.script("written", ManyTerritories.withoutPolicies(TERRITORIES));
        var untold = Pgbench.script("untold", ManyTerritories.nothingTold(TERRITORIES));
        var with = new double[ROUNDS];
        var without = new double[ROUNDS];
        var limit = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            with[round] = Pgbench.tps(database, "portal_territory", policies);
            without[round] = Pgbench.tps(database, ManyTerritories.BYPASS, written);
            limit[round] = Pgbench.tps(database, ManyTerritories.BYPASS, untold);
        }
        var a = Rounds.of(with);
        var b = Rounds.of(without);
        var c = Rounds.of(limit);
        System.out.printf("under policies %s tps; same statements without %s tps; nothing told %s tps%n", a, b, c);
        System.out.printf(Locale.ROOT, "of the limit without context: %.3f%n", a.median() / c.median());
        new Verdict("GI10", a.median() / b.median(), 0.90, 0.95, true, a.isVoid() || b.isVoid()).close();
    }
}
