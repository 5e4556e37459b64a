package fr.cltsds.ui.site;

import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whose turn it is: one address or one mailbox asks for so much in a while and no more. Counted on this node alone. */
@Component
class Turns {

    private static final int REMEMBERED = 20_000;
    private static final int PREFIX_OF_A_NETWORK = 8;

    private final SiteSettings.Limits limits;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Turns(SiteSettings settings) {
        this.limits = settings.limits();
    }

    boolean mayHandIn(String address) {
        return take("form " + network(address), limits.formsPerAddressInTenMinutes(), Duration.ofMinutes(10));
    }

    boolean mayWriteTo(String mailbox) {
        return take(
                "letter " + mailbox.toLowerCase(Locale.ROOT), limits.lettersPerMailboxInAnHour(), Duration.ofHours(1));
    }

    boolean mayPrint(String address) {
        return take("print " + network(address), limits.printsPerAddressInTenMinutes(), Duration.ofMinutes(10));
    }

    private boolean take(String who, int most, Duration within) {
        return bucket(who, most, within).tryConsume(1);
    }

    private synchronized Bucket bucket(String who, int most, Duration within) {
        return buckets.computeIfAbsent(who, _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                .build());
    }

    /** An IPv6 household has a whole /64 to itself. */
    static String network(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? java.util.HexFormat.of().formatHex(six.getAddress(), 0, PREFIX_OF_A_NETWORK)
                    : address;
        } catch (UnknownHostException odd) {
            return address;
        }
    }
}
