package fr.cltsds.testkit.isolation;

/**
 * One kind of defect: which trap of the goals it falls into, on which kind of table, the statements that make it, and the
 * exact finding it must give. {@code {table}}, {@code {schema}}, {@code {policy}}… are those of the table it is tried on.
 */
record Seed(int trap, On on, String name, String sql, String finding) {

    /** The kind of table a defect is tried on: the fixture's, and the first real one of that kind. */
    enum On {
        TERRITORIAL,
        CHILD,
        ROOMED,
        PERSONAL,
        NATIONAL,
        ANYWHERE
    }
}
