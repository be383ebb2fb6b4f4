package vn.conglang.media.library;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such picture, or it is none of this person's business. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPicture extends RuntimeException {

    NoSuchPicture() {
        super("No such picture", null, false, false);
    }
}
