package fr.cltsds.bench;

/** GI11: the same list page with a hundred times more territories, as many rows in each. */
final class GI11 {

    private static final int FEW = 10;
    private static final int MANY = 1000;
    private static final int ROUNDS = Integer.getInteger("portail.bench.rounds", 5);

    private GI11() {}

    public static void main(String[] arguments) throws Exception {
        var small = ManyTerritories.with(FEW);
        var large = ManyTerritories.with(MANY);
        var fewScript = Pgbench.script("few", ManyTerritories.underPolicies(FEW));
        var manyScript = Pgbench.script("many", ManyTerritories.underPolicies(MANY));
        var few = new double[ROUNDS];
        var many = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            few[round] = Pgbench.tps(small, "portal_territory", fewScript);
            many[round] = Pgbench.tps(large, "portal_territory", manyScript);
        }
        var a = Rounds.of(few);
        var b = Rounds.of(many);
        System.out.printf("%d territories %s tps; %d territories %s tps%n", FEW, a, MANY, b);
        new Verdict("GI11", b.median() / a.median(), 0.80, 0.95, true, a.isVoid() || b.isVoid()).close();
    }
}
