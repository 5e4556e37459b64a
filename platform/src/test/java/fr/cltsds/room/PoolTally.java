package fr.cltsds.room;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What came back from all the hands: how many transactions, which accidents, and how many rows of somebody else. */
class PoolTally {

    private final AtomicLong transactions = new AtomicLong();
    private final AtomicLong foreign = new AtomicLong();
    private final Map<Accident, AtomicLong> accidents = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> unexpected = new ConcurrentLinkedQueue<>();

    void count(Accident accident, TerritoryId own, int members, Accident.Result result) {
        transactions.addAndGet(result.transactions());
        accidents.computeIfAbsent(accident, _ -> new AtomicLong()).incrementAndGet();
        for (List<UUID> rows : result.reads()) {
            foreign.addAndGet(
                    rows.stream().filter(row -> !row.equals(own.value())).count());
            if (rows.size() != members) {
                unexpected.add(accident + ": " + rows.size() + " rows instead of " + members);
            }
        }
        result.unexpected().ifPresent(what -> unexpected.add(accident + ": " + what));
    }

    long transactions() {
        return transactions.get();
    }

    long foreign() {
        return foreign.get();
    }

    Map<Accident, AtomicLong> accidents() {
        return accidents;
    }

    List<String> unexpected() {
        return unexpected.stream().limit(5).toList();
    }

    @Override
    public String toString() {
        return transactions + " transactions, " + foreign + " foreign rows, " + accidents;
    }
}
