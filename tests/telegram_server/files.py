"""Files that people and the bot have sent."""

from dataclasses import dataclass

from tests.telegram_server.errors import Json, bad_request


@dataclass(frozen=True)
class StoredFile:
    """The content of a file and where it is fetched from."""

    file_id: str
    path: str
    content: bytes

    def json(self) -> Json:
        """Return the Bot API's File."""
        return {**self.identity(), "file_path": self.path}

    def identity(self) -> Json:
        """Return the fields that every kind of file has."""
        return {
            "file_id": self.file_id,
            "file_unique_id": f"unique-{self.file_id}",
            "file_size": len(self.content),
        }


class FileStore:
    """All files, by their file_id."""

    def __init__(self) -> None:
        """Start empty."""
        self._files: dict[str, StoredFile] = {}

    def add(self, content: bytes, folder: str, suffix: str) -> StoredFile:
        """Keep a file."""
        number = len(self._files)
        file = StoredFile(f"file-{number}", f"{folder}/file_{number}{suffix}", content)
        self._files[file.file_id] = file
        return file

    def get(self, file_id: str) -> StoredFile:
        """Return a file by its file_id."""
        if file_id not in self._files:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return self._files[file_id]

    def at(self, path: str) -> StoredFile | None:
        """Return the file with this file_path."""
        return next((one for one in self._files.values() if one.path == path), None)


def photo_size(file: StoredFile) -> Json:
    """Return the Bot API's PhotoSize."""
    return {**file.identity(), "width": 90, "height": 90}
