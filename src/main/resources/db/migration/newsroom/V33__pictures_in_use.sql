-- The library of pictures learns which ones some saved text shows.
update media_picture
set used_at = now()
where used_at is null
  and file_id in (select file_id from edition_file);
