"""The runtime of the client: hand-written, and the same in every client that moneyer makes."""

from .core import AsyncCore as AsyncCore
from .core import StreamRequest as StreamRequest
from .core import SyncCore as SyncCore
from .descriptors import Body as Body
from .descriptors import Content as Content
from .descriptors import Operation as Operation
from .descriptors import Parameter as Parameter
from .descriptors import Part as Part
from .descriptors import Response as Response
from .descriptors import Server as Server
from .errors import ApiError as ApiError
from .files import File as File
from .models import Maybe as Maybe
from .models import Model as Model
from .models import Number as Number
from .models import Open as Open
from .models import OpenInt as OpenInt
from .settings import Credential as Credential
from .settings import RequestOptions as RequestOptions
from .settings import SchemeInfo as SchemeInfo
from .settings import Settings as Settings
