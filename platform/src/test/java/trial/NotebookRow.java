package trial;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record NotebookRow(UUID id, @Nullable UUID territory, String title, List<String> pages) {}
