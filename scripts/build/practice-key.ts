/**
 * The public half of a key made for the practice build only, so that its id stays the same and tests can name its pages.
 * Nobody holds the other half; the stores sign releases with keys of their own.
 */
export const practiceKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyBHdseN7jQ+GflHqrtoRArQlju720JxR8GdiSPXjGL4WhbNtvlOuko5jq7SrwaaCuq11sIuqIGLPzXuM2wBbJtd1zYLFRIkSiHGhRbcyttwwGg1EHkEfBBE/KCqIghIvPFcKBtp87xkrvr7Qp1ms220sQ3ZCUOA66EmEQCPAqZEQX6T1FBM47pjtCMmqBSIZtflbTGC7f/kB8Rco7FEavtT/xP6N7QFm8oQy6b47sQB0Tb7Tx4hUDttqr4+uhuZbN+il5oVF1DvD2A77H/AxmKFViQuD7tJlwKTbTqKSmkYU7LqurCIbEwMPqXJBJ3r/1u+MzUIFpO6T8xPRKXbZDwIDAQAB';
