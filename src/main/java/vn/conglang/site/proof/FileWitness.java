package vn.conglang.site.proof;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.media.PictureSources;
import vn.conglang.media.Publications;
import vn.conglang.media.StoredFile;
import vn.conglang.media.StoredFiles;
import vn.conglang.newsroom.proving.Claim;
import vn.conglang.newsroom.proving.Look;
import vn.conglang.newsroom.proving.Look.Place;
import vn.conglang.newsroom.proving.Look.Sight;
import vn.conglang.newsroom.proving.Occasion;

/** Asks for every picture and file of an article: given out, or not any more (10.3, 14.3). */
@Component
class FileWitness {

    private final Loopback door;
    private final StoredFiles files;
    private final Publications publications;

    FileWitness(Loopback door, StoredFiles files, Publications publications) {
        this.door = door;
        this.files = files;
        this.publications = publications;
    }

    List<Look> look(Claim claim) {
        var known = files.of(claim.files());
        return claim.files().stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(file -> look(claim, file))
                .toList();
    }

    private Look look(Claim claim, StoredFile file) {
        var place = file.isPicture() ? Place.PICTURE : Place.ATTACHMENT;
        var address =
                file.isPicture() ? PictureSources.forReaders(file.picture()).src() : file.address();
        var expected = isOpen(claim, file) ? Sight.ANSWERS : Sight.CLOSED;
        var answer = door.knock(address);
        var asExpected = expected == Sight.ANSWERS ? answer.isThere() : answer.isClosed();
        return asExpected
                ? Look.right(place, address, expected)
                : Witness.other(place, address, expected, answer);
    }

    /** Another article may still show what a withdrawn one showed. */
    private boolean isOpen(Claim claim, StoredFile file) {
        return claim.occasion() == Occasion.PUBLISHED || publications.isPublic(file.id());
    }
}
