package vn.conglang.media;

import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.conglang.media.rendition.Renditions;

/**
 * Makes renditions before somebody asks: after an upload for the desk, after publishing for
 * readers. One picture at a time, so that a reader who does ask never waits behind many. What a
 * stop of the program interrupts is made on demand.
 */
@Component
class RenditionsAhead {

    private static final Logger log = LoggerFactory.getLogger(RenditionsAhead.class);

    private final StoredFiles files;
    private final Renditions renditions;
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("media-ahead").factory());

    RenditionsAhead(StoredFiles files, Renditions renditions) {
        this.files = files;
        this.renditions = renditions;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FileUploaded event) {
        queue.execute(() -> make(java.util.List.of(event.file().id())));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(FilesPublished event) {
        queue.execute(() -> make(event.files()));
    }

    private void make(Collection<vn.conglang.core.FileId> ids) {
        try {
            files.originals(ids).stream()
                    .filter(original -> original.file().isPicture())
                    .forEach(original -> renditions.make(original.source()).join());
        } catch (RuntimeException e) {
            log.warn("Could not make renditions of {} ahead; they are made on demand", ids, e);
        }
    }

    @PreDestroy
    void close() {
        queue.shutdownNow();
    }
}
