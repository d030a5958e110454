package nl.regiospiegel.figures.fetching.control;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes an answer to a file as it comes in, up to a size. */
final class LimitedFile implements BodySubscriber<Long> {

    /** The answer is larger than it may be. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final CompletableFuture<Long> written = new CompletableFuture<>();
    private final FileChannel file;
    private final long limit;
    private Flow.Subscription subscription;
    private long size;

    LimitedFile(Path target, long limit) throws IOException {
        this.file = FileChannel.open(
                target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        this.limit = limit;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return written;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        try {
            for (var part : parts) {
                size += part.remaining();
                if (size > limit) {
                    throw new TooLarge();
                }
                write(part);
            }
        } catch (IOException failure) {
            subscription.cancel();
            onError(failure);
        }
    }

    private void write(ByteBuffer part) throws IOException {
        while (part.hasRemaining()) {
            file.write(part);
        }
    }

    @Override
    public void onError(Throwable failure) {
        close();
        written.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        close();
        written.complete(size);
    }

    private void close() {
        try {
            file.close();
        } catch (IOException failure) {
            written.completeExceptionally(failure);
        }
    }
}
